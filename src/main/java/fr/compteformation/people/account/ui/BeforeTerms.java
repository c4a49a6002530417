package fr.compteformation.people.account.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a page that is available before the current terms of use are accepted: the law
 * grants what it offers (GDPR, articles 15, 17 and 20).
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface BeforeTerms {

}
