"""The nouns of a plan, one file each. A model says shape; what makes sense is a rule's affair."""
