package fr.compteformation.platform.base.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Adds a page to the actions behind “Menu”. Visitors see all actions, because a page that
 * needs an account leads to the sign-in; signed-in people see those that they may open.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(MenuActions.class)
public @interface MenuAction {

	/** The list. */
	ActionMenu menu();

	/** The translation key of the link. */
	String text();

	/** The place in the list. */
	double order();

	/** The page, if the address of the view has parameters; else that address. */
	String page() default "";

}
