package fr.compteformation.platform.base.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The translation key of a page’s title, the same text as its heading. The first HTML of
 * the page shows it before the page exists. Pages whose title depends on what they show
 * override {@link TranslatedTitle#titleKey()} instead.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface TitleKey {

	/** Of the translations, such as "account.signIn.title". */
	String value();

}
