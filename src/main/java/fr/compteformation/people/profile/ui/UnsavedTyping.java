package fr.compteformation.people.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;

import fr.compteformation.platform.base.ui.Message;

/**
 * Warns before leaving a page with unsaved input: with our own text for navigation within
 * the portal, with the browser’s text otherwise.
 */
final class UnsavedTyping {

	private UnsavedTyping() {
	}

	/** Makes the browser watch this form for input. */
	static void watch(Component form) {
		form.getElement().executeJs("""
				const form = this;
				const ask = (leave) => {
					if (!form.isConnected) {
						removeEventListener('beforeunload', ask);
					}
					else if (form.unsaved) {
						leave.preventDefault();
					}
				};
				form.addEventListener('input', () => form.unsaved = true);
				addEventListener('beforeunload', ask);
				""");
	}

	/** Tells the browser whether there is unsaved input. */
	static void tell(Component form, boolean unsaved) {
		form.getElement().executeJs("this.unsaved = $0", unsaved);
	}

	/**
	 * Asks on the page whether to leave.
	 * @param question where to ask; takes the focus and is emptied after the answer
	 */
	static void ask(BeforeLeaveEvent leave, Div question) {
		BeforeLeaveEvent.ContinueNavigationAction way = leave.postpone();
		Button stay = new Button(question.getTranslation("action.stay"), (click) -> {
			question.removeAll();
			way.cancel();
		});
		Button go = new Button(question.getTranslation("account.unsaved.leave"), (click) -> {
			question.removeAll();
			way.proceed();
		});
		Div answers = new Div(stay, go);
		answers.addClassNames("actions", "near");
		question.removeAll();
		question.add(new Message(Message.Tone.BAD, question.getTranslation("account.unsaved.text")), answers);
		question.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
	}

}
