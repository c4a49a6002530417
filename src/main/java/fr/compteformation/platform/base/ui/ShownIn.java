package fr.compteformation.platform.base.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which menus show a page annotated with {@link com.vaadin.flow.router.Menu}, whose
 * title is a translation key. Default: the navigation.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ShownIn {

	/** The menus; the order of the entries applies in each. */
	MenuPlace[] value();

}
