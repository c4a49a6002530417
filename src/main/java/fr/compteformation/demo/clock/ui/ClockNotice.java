package fr.compteformation.demo.clock.ui;

import java.time.Clock;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import fr.compteformation.demo.clock.DemoClock;
import fr.compteformation.platform.base.PortalTime;

/**
 * Adds a line on top of every page while the clock is ahead.
 */
@Component
@Profile("demo")
class ClockNotice implements VaadinServiceInitListener {

	private final DemoClock clock;

	ClockNotice(DemoClock clock) {
		this.clock = clock;
	}

	@Override
	public void serviceInit(ServiceInitEvent service) {
		service.getSource().addUIInitListener((opened) -> {
			Aside notice = new Aside();
			notice.addClassName("clock-notice");
			opened.getUI()
				.addAfterNavigationListener(
						(navigation) -> show(navigation.getActiveChain().getLast(), opened.getUI(), notice));
		});
	}

	private void show(HasElement layout, UI page, Aside notice) {
		long days = this.clock.ahead().toDays();
		notice.removeAll();
		notice.removeFromParent();
		if (days > 0) {
			notice.getElement().setAttribute("aria-label", page.getTranslation("demo.clock.notice"));
			notice.add(new Paragraph(page.getTranslation("demo.clock.ahead", days,
					PortalTime.date(PortalTime.today((Clock) this.clock), page.getLocale()))));
			layout.getElement().insertChild(0, notice.getElement());
		}
	}

}
