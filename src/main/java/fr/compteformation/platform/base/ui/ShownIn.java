package fr.compteformation.platform.base.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which menus show a page that carries {@link com.vaadin.flow.router.Menu}, whose title
 * is a key of the translations. Without this annotation the navigation shows it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ShownIn {

	/** The menus; each sorts its pages by the order of their entries. */
	MenuPlace[] value();

}
