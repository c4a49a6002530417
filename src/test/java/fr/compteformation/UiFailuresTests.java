package fr.compteformation;

import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.Test;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class UiFailuresTests extends UiTests {

	@Test
	void aFailingListenerFailsTheTestThatClicked() {
		Button button = new Button("Envoyer", (click) -> {
			throw new IllegalStateException("for the test");
		});
		com.vaadin.flow.component.UI.getCurrent().add(button);
		assertThatThrownBy(() -> _click(button)).hasStackTraceContaining("for the test");
	}

}
