"""YAML text -> plain data and places; every fault of the text becomes a finding. The only room that knows YAML."""
