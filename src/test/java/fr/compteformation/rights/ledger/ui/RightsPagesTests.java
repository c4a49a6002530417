package fr.compteformation.rights.ledger.ui;

import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import org.junit.jupiter.api.AfterEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.UiTests;
import fr.compteformation.platform.security.Citizen;

/**
 * Opens the pages about rights as their owner and reads them, with normal spaces.
 */
abstract class RightsPagesTests extends UiTests {

	@Autowired
	private JdbcClient database;

	private boolean broken;

	protected Earner somebody() {
		return new Earner(this.context);
	}

	protected void open(Earner earner, String path) {
		open(earner.citizen(), path);
	}

	protected void open(Citizen citizen, String path) {
		signIn(citizen);
		UI.getCurrent().navigate(path);
	}

	protected void openInEnglish(Earner earner, String path) {
		openTheBrowser(Locale.ENGLISH);
		open(earner, path);
	}

	/** Makes movements unreadable from now on. */
	protected void breakTheSource() {
		this.database.sql("alter table movement rename to movement_elsewhere").update();
		this.broken = true;
	}

	@AfterEach
	void repairTheSource() {
		if (this.broken) {
			this.database.sql("alter table movement_elsewhere rename to movement").update();
		}
	}

	/** Follows the link with this text. */
	protected static void follow(String text) {
		Location location = new Location(_get(Anchor.class, (search) -> search.withText(text)).getHref().substring(1));
		UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
	}

	protected static List<String> read(Class<? extends Component> type) {
		return _find(type).stream().map(RightsPagesTests::read).toList();
	}

	protected static String read(Component part) {
		return part.getElement().getTextRecursively().replace('\u00a0', ' ').replace('\u202f', ' ').strip();
	}

}
