"""Small parts that every page is made of: key caps, chips, cards, labels."""
