package be.socialekaart.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of a topic which events it carries, which service publishes them and which services listen. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Topic {
    Class<?> events();

    String publishedBy();

    String[] consumedBy();

    /** A compacted topic keeps the newest event of every key for ever; all others keep seven days. */
    boolean compacted() default false;

    /** On a topic that commands, an event nobody knows is parked; elsewhere it is skipped and counted. */
    boolean commands() default false;
}
