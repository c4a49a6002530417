package fr.compteformation.people.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;

import fr.compteformation.platform.base.ui.Message;

/**
 * Asks before a page is left on which something was typed and not saved: in our words on
 * the way to another page of the portal, in the browser’s own words otherwise.
 */
final class UnsavedTyping {

	private UnsavedTyping() {
	}

	/** Lets the browser watch over what is typed into this form. */
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

	/** Tells the browser whether there is something to lose. */
	static void tell(Component form, boolean unsaved) {
		form.getElement().executeJs("this.unsaved = $0", unsaved);
	}

	/**
	 * Asks on the page itself whether to leave all the same.
	 * @param question where; takes the focus, and is empty again after the answer
	 */
	static void ask(BeforeLeaveEvent leave, Div question) {
		BeforeLeaveEvent.ContinueNavigationAction way = leave.postpone();
		Button stay = new Button(question.getTranslation("account.unsaved.stay"), (click) -> {
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
