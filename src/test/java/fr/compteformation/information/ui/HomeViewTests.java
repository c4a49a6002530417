package fr.compteformation.information.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.Test;

import fr.compteformation.UiTests;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;

class HomeViewTests extends UiTests {

	@Test
	void greetsVisitors() {
		UI.getCurrent().navigate("");
		_assertOne(H1.class, (search) -> search.withText("Vos droits à la formation, euro par euro."));
	}

}
