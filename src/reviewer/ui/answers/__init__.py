"""How answers are shown and chosen, on every page that asks for one: cards, options, typed fields."""
