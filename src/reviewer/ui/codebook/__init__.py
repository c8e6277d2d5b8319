"""The codebook page: versions, the draft of the next one, differences, and cases to look at again."""
