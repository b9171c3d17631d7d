package be.socialekaart.operations;

/** What else can fail for good in a service, besides records: a bean of this type puts it on the service's page. */
public interface Incidents {

    /** How many wait for a person. */
    long count();

    /** Where they are shown and solved. */
    String address();
}
