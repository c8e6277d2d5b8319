"""The words by which people compare fingerprints: two columns of 256, neutral and easy to say.

Bytes at even places take a word of the first column, those at odd places one of the second, so that a word
that was left out or exchanged with its neighbour is heard.
"""

from __future__ import annotations

_FIRST = """
acorn agate alder algae almond alpine amber anchor anvil apple apron april arbor arrow ashen aspen atlas
attic autumn avenue azure badge bagel baker balcony bamboo banjo barley barn basalt basil basket bay beacon
beaver bench berry birch bobsled bison blanket blossom boat bobbin bonnet book boulder bramble branch brass
bread breeze brick bridge bronze brook broom bucket buckle bugle button cabin cable cactus camel canal
candle canoe canvas canyon caramel caravan carbon cargo carpet carrot castle cedar cello cement chalk cheese
cherry chestnut chimney circle citrus clay cliff clock clover coal cobalt cocoa comet compass copper coral
cork corner cotton crane crater cricket crystal cymbal daisy dawn deck delta denim desert dial diamond dome
dragon dune eagle easel echo elbow elm ember engine fabric falcon feather fennel fern ferry fiddle field fig
finch flagon flannel flax flint flour flute forest fossil fountain fox frost funnel galaxy garden garlic
garnet gazelle ginger glacier glass globe granite grape grass gravel guitar hammer hammock harbor harvest
hazel heather hedge heron hill honey horizon iceberg indigo inlet iris island ivory jacket jade jasmine
jigsaw juniper kayak kernel kettle kiln kiosk kite ladder lagoon lantern larch lava lavender ledge lemon
lentil lever library lilac linen lobby locket lotus lumber lute magnet mallet mango maple marble marsh
meadow melon meteor mill mint mirror mosaic moss motor mountain mulberry museum napkin nectar needle nickel
nutmeg oak oasis oat ocean olive onion opal orbit abacus aster atrium bobcat brooklet burrow buttercup
buzzer calico catkin chisel clarion coaster copse cornflower cottage crayon cupboard cypress
"""
_SECOND = """
orchard organ otter oxygen oyster paddle pagoda palette panel panther paper papaya parade parcel parsley
pasture path pavilion peach peacock pebble pecan pelican pencil pendulum penguin pepper piano pigeon pillar
pillow pine pioneer planet plank plaster platform plaza plum pocket podium polar pollen poplar porcelain
porch potato pottery prairie prism pulley pumpkin puzzle pyramid quartz quilt quince quiver rabbit radar
radio radish raft railway rain raisin ranch raven ravine ribbon rice ridge river robin rocket roof rope
rosemary rowboat ruby rudder saddle saffron sage sail salad salmon sandal sandstone sapphire satchel saturn
saucer scale scarf scooter seal season sesame shadow shell shelter shovel shrub signal silk silver sketch
slate sleigh snow socket sofa solar sonnet sparrow spinach spiral spoon spring spruce squash stable station
steam stone stool storm straw stream studio summer sunrise swallow symbol table talon tambour tango teacup
teapot telescope tendril tent terrace thatch thicket thimble thistle thread ticket tide tiger timber toast
tomato topaz torch tower tractor trail train tray treetop trellis trumpet tulip tundra tunnel turbine turnip
turtle tweed twilight umbrella valley vanilla vault velvet veranda vessel viaduct village vine violet violin
volcano voyage waffle wagon walnut walrus water waterfall wave wheat wheel whistle willow window winter wolf
wood wool workshop yacht yarn yellow yogurt zebra zenith zephyr zinc zipper almanac antler aqueduct archway
awning balsam bassoon beehive bellows birdsong boardwalk bookcase bracket buffalo cabinet calendar cannery
capstan carousel cascade cauldron ceramic charcoal chariot cinnamon clarinet cobbler colander concert
conifer corridor courtyard crescent crocus cucumber curtain cushion decanter dolphin driftwood eucalyptus
fireplace
"""
EVEN = tuple(_FIRST.split())
ODD = tuple(_SECOND.split())
