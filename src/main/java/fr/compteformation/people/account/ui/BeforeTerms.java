package fr.compteformation.people.account.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A page that people reach without having accepted the terms of use in force: what it
 * offers is theirs by law (GDPR, articles 15, 17 and 20).
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface BeforeTerms {

}
