package fr.compteformation.platform.base.ui;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

import fr.compteformation.UiTests;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

/** The pages of the account menu, and those that they lead to. */
class AccountPagesTests extends UiTests {

	private static final Set<String> BACK = Set.of(SharedPages.RIGHTS.path(), SharedPages.PROFILE.path());

	@Test
	void everyPageHasAWayBack() {
		Citizen citizen = new Learner(this.context).citizen();
		signIn(citizen);
		List<String> pages = pages();
		assertThat(pages).hasSizeGreaterThan(10);
		assertAll(pages.stream().<Executable>map((page) -> () -> assertWayBack(page)));
	}

	private static void assertWayBack(String page) {
		UI.getCurrent().navigate(page);
		assertThat(_find(_get(Main.class), Anchor.class, (search) -> search.withClasses("btn")))
			.as("buttons of " + page)
			.anyMatch((link) -> BACK.contains(link.getHref()));
	}

	private static List<String> pages() {
		Stream<String> menu = MenuRoutes.current()
			.stream()
			.filter((page) -> isOfAccount(page.view().getAnnotation(ShownIn.class)))
			.map((page) -> page.path().route());
		return Stream
			.concat(menu,
					Stream.of(SharedPages.DIPLOMA, SharedPages.CLOSE_ACCOUNT, SharedPages.PROVE_IDENTITY)
						.map((page) -> page.route()))
			.toList();
	}

	private static boolean isOfAccount(@Nullable ShownIn shown) {
		return shown != null && List.of(shown.value()).contains(MenuPlace.ACCOUNT);
	}

}
