package fr.compteformation.platform.accessibility.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.UiTests;
import fr.compteformation.platform.accessibility.AccessibilityFinding;
import fr.compteformation.platform.accessibility.AccessibilityStatement;
import fr.compteformation.platform.accessibility.SomeStatements;

import static org.assertj.core.api.Assertions.assertThat;

class AccessibilityViewTests extends UiTests {

	@Autowired
	private AccessibilityStatement statement;

	@Test
	void thePageShowsTheFiguresOfTheAudit() {
		UI.getCurrent().navigate(AccessibilityView.class);
		_assertOne(Paragraph.class,
				(search) -> search.withPredicate((text) -> text.getText()
					.startsWith("%d critères sur %d applicables sont conformes : le taux est de %d %%"
						.formatted(this.statement.conforming(), this.statement.applicable(), this.statement.rate()))));
		assertThat(_find(Paragraph.class)).filteredOn((text) -> text.getText().contains("axe-core "))
			.hasSize(this.statement.audit().isComplete() ? 1 : 0);
		assertThat(_find(ListItem.class)).filteredOn((line) -> line.getText().isEmpty()).hasSizeGreaterThan(105);
		assertThat(_find(NativeDetails.class)).hasSizeGreaterThan(12);
	}

	@Test
	void aNewFindingAppearsOnThePage() {
		AccessibilityStatement found = SomeStatements
			.finding(new AccessibilityFinding("color-contrast", "connexion", "refused"));
		UI.getCurrent().add(new GapsSection(found), new CriteriaSection(found));
		_assertOne(ListItem.class, (search) -> search.withText("Règle « color-contrast ». Pages : connexion."));
		assertThat(_find(ListItem.class))
			.filteredOn((line) -> line.getElement().getTextRecursively().startsWith("3.2 "))
			.hasSize(1)
			.first()
			.satisfies((line) -> assertThat(line.getElement().getTextRecursively()).contains("non conforme"));
	}

	@Test
	void whatPagesShareIsSaidOnce() {
		UI.getCurrent()
			.add(new GapsSection(SomeStatements.finding(new AccessibilityFinding("color-contrast", "contact", "errors"),
					new AccessibilityFinding("color-contrast", "connexion", "refused"),
					new AccessibilityFinding("color-contrast", "connexion", "form"))));
		_assertOne(ListItem.class,
				(search) -> search.withText("Règle « color-contrast ». Pages : connexion, contact."));
	}

	@Test
	void withoutFindingsThePageSaysSo() {
		UI.getCurrent().add(new GapsSection(SomeStatements.finding()));
		_assertOne(Paragraph.class,
				(search) -> search.withPredicate((text) -> text.getText().startsWith("Le dernier audit n’a trouvé")));
	}

}
