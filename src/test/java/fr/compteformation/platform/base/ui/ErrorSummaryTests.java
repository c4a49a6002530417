package fr.compteformation.platform.base.ui;

import java.util.List;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class ErrorSummaryTests {

	private final ErrorSummary summary = new ErrorSummary();

	private TextField name;

	private Checkbox terms;

	@BeforeEach
	void openTheBrowser() {
		MockVaadin.setup();
		UI.getCurrent().getPage().setTitle("Page");
		this.name = new TextField("name");
		this.name.setManualValidation(true);
		this.terms = new Checkbox("terms");
		UI.getCurrent().add(this.summary, this.name, this.terms);
	}

	@AfterEach
	void closeTheBrowser() {
		MockVaadin.tearDown();
	}

	@Test
	void aLineGoesWithItsProblem() {
		mark("missing");
		this.summary.show(List.of(new Problem("name", "missing", this.name), new Problem("", "read", this.terms)));
		assertThat(lines()).hasSize(2);
		this.name.setInvalid(false);
		assertThat(lines()).containsExactly("read");
		_setValue(this.terms, true);
		assertThat(lines()).isEmpty();
		assertThat(_find(ErrorSummary.class)).isEmpty();
	}

	@Test
	void aLineRepeatsTheCurrentMessageOfItsField() {
		mark("missing");
		this.summary.show(List.of(new Problem("name", "missing", this.name)));
		lines();
		mark("too long");
		assertThat(lines()).singleElement().asString().contains("too long");
	}

	@Test
	void aFieldThatIsMarkedAgainAtOnceKeepsItsLine() {
		mark("missing");
		this.summary.show(List.of(new Problem("name", "missing", this.name)));
		lines();
		this.name.setInvalid(false);
		this.name.setInvalid(true);
		assertThat(lines()).hasSize(1);
	}

	@Test
	void theTitleSaysWhetherThereAreProblems() {
		mark("missing");
		this.summary.show(List.of(new Problem("name", "missing", this.name)));
		lines();
		assertThat(title()).endsWith(" – Page").isNotEqualTo("Page");
		this.name.setInvalid(false);
		lines();
		assertThat(title()).isEqualTo("Page");
	}

	@Test
	void theTitleWaitsForAllFormsOfThePage() {
		ErrorSummary other = new ErrorSummary();
		UI.getCurrent().add(other);
		this.summary.show(List.of(new Problem("", "read", this.terms)));
		other.show(List.of(new Problem("", "read", this.terms)));
		lines();
		this.summary.show(List.of());
		lines();
		assertThat(title()).endsWith(" – Page");
		other.removeFromParent();
		lines();
		assertThat(title()).isEqualTo("Page");
	}

	private void mark(String message) {
		this.name.setErrorMessage(message);
		this.name.setInvalid(true);
	}

	// Looking runs what waits for the end of the request.
	private static List<String> lines() {
		MockVaadin.clientRoundtrip();
		return _find(ListItem.class).stream()
			.map((line) -> line.getChildren().findFirst().map(ErrorSummaryTests::text).orElse(""))
			.toList();
	}

	private static String text(com.vaadin.flow.component.Component component) {
		return (component instanceof Button button) ? button.getText() : "";
	}

	private static String title() {
		return UI.getCurrent().getInternals().getTitle();
	}

}
