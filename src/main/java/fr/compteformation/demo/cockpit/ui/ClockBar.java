package fr.compteformation.demo.cockpit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinSession;

import fr.compteformation.demo.clock.ClockAdvance;
import fr.compteformation.demo.clock.DemoClock;
import fr.compteformation.demo.cockpit.DemoReset;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.Banner;
import fr.compteformation.platform.base.ui.Message;

/** The date of the demonstration, a month forward, and back to the first state. */
class ClockBar extends Composite<Div> {

	private static final int DAYS = 30;

	private final DemoClock clock;

	private final ClockAdvance advance;

	private final DemoReset reset;

	ClockBar(DemoClock clock, ClockAdvance advance, DemoReset reset) {
		this.clock = clock;
		this.advance = advance;
		this.reset = reset;
		Paragraph today = new Paragraph(getTranslation("demo.clock.today", date()));
		getContent().addClassName("clock-bar");
		getContent().add(today);
		if (Presenter.isHere()) {
			getContent().add(forwardButton(), new Button(getTranslation("demo.reset"), (click) -> confirm()));
		}
	}

	private Button forwardButton() {
		Button forward = new Button(getTranslation("demo.clock.forward", DAYS), (click) -> forward());
		forward.setDisableOnClick(true);
		return forward;
	}

	private String date() {
		return PortalTime.date(PortalTime.today(this.clock), getLocale());
	}

	private void forward() {
		if (refuses()) {
			return;
		}
		this.advance.advance(DAYS);
		Banner.leave(Message.Tone.GOOD, "demo.clock.forwarded", String.valueOf(DAYS), date());
		UI.getCurrent().getPage().reload();
	}

	// The page was opened without an origin; the click names it.
	private boolean refuses() {
		boolean refused = !Presenter.isHere();
		if (refused) {
			getContent().add(new Message(Message.Tone.BAD, getTranslation("demo.cockpit.onlyHere")));
		}
		return refused;
	}

	private void confirm() {
		ConfirmDialog question = new ConfirmDialog(getTranslation("demo.reset.title"),
				getTranslation("demo.reset.text"), getTranslation("demo.reset.confirm"), (confirmed) -> startAgain());
		question.setCancelable(true);
		question.setCancelText(getTranslation("demo.reset.keep"));
		question.setConfirmButtonTheme("error primary");
		question.open();
	}

	// Ends the session before the filters do: its account is gone.
	private void startAgain() {
		if (refuses()) {
			return;
		}
		this.reset.reset();
		Presenter.leave(UI.getCurrent());
		UI.getCurrent().getPage().setLocation(CockpitView.AFTER_RESET);
		VaadinSession.getCurrent().getSession().invalidate();
	}

}
