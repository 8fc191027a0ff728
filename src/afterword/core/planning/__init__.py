"""From a record to a plan: rules advise, the planner decides."""
