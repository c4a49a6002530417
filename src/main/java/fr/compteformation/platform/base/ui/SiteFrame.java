package fr.compteformation.platform.base.ui;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.base.OtherSites;
import fr.compteformation.platform.site.FooterSettings;
import fr.compteformation.platform.site.LiveSite;

/** What all pages have around them, with what the operator adds. */
@Component
class SiteFrame {

	private final Languages languages;

	private final FooterSettings links;

	private final OtherSites elsewhere;

	private final LiveSite live;

	private final Clock clock;

	SiteFrame(Languages languages, FooterSettings links, OtherSites elsewhere, LiveSite live, Clock clock) {
		this.languages = languages;
		this.links = links;
		this.elsewhere = elsewhere;
		this.live = live;
		this.clock = clock;
	}

	/** The footer of pages for people, who are also led to their other social rights. */
	Footer footerForPeople() {
		return footer().leadingTo(this.elsewhere);
	}

	Footer footer() {
		return new Footer(this.links.links(), this);
	}

	/** The languages that a page can be switched to. */
	List<Locale> others(Locale shown) {
		return this.languages.provided()
			.stream()
			.filter((language) -> !language.getLanguage().equals(shown.getLanguage()))
			.toList();
	}

	SiteNotice notice() {
		return new SiteNotice(this.live);
	}

	Clock clock() {
		return this.clock;
	}

}
