package fr.compteformation.platform.base.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.SpringComponent;

/**
 * Ignores the second click of a double click on a button. The first has done what was
 * asked; the second would do it again, or press the button that has taken its place.
 * Tools, such as those that enlarge a picture, may be pressed as quickly as one likes.
 */
@SpringComponent
class OneClick implements VaadinServiceInitListener {

	private static final String IGNORE_THE_SECOND = """
			addEventListener('click', (click) => {
				const button = click.target.closest('vaadin-button, button');
				if (click.detail > 1 && button && !button.closest('[role=toolbar]')) {
					click.stopImmediatePropagation();
					click.preventDefault();
				}
			}, true);
			""";

	@Override
	public void serviceInit(ServiceInitEvent service) {
		service.getSource().addUIInitListener((opened) -> opened.getUI().getPage().executeJs(IGNORE_THE_SECOND));
	}

}
