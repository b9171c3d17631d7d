package be.socialekaart.workflow.engine;

/** How often a version of a model is running now. */
record RunningModel(String name, int version, int running) {}
