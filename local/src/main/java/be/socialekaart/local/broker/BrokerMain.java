package be.socialekaart.local.broker;

import kafka.tools.StorageTool;

/**
 * The broker's own process: formats its storage where that has not been done, then serves for as long as the process that
 * started it is there.
 */
final class BrokerMain {

    /** Any id will do for a cluster of one; a fixed one lets every start recognise its own data. */
    private static final String CLUSTER = "c29jaWFsZWthYXJ0YWN0dQ";

    private BrokerMain() {}

    public static void main(String[] args) {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
        String[] format = {"format", "--cluster-id", CLUSTER, "--config", args[0], "--ignore-formatted"};
        int code = StorageTool.execute(format, System.out);
        if (code != 0) System.exit(code);
        kafka.Kafka.main(args);
    }
}
