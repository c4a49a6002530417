package fr.compteformation.platform.site;

import java.util.Map;

import org.springframework.context.ApplicationContext;

/** What operators set, for tests of other rooms. */
public final class SomeSite {

	private SomeSite() {
	}

	/** The portal’s own colours. */
	public static SiteStyle style() {
		return new SiteStyle(ColourSettings.standard(), new SiteTexts(SiteSettings.unnamed()));
	}

	/** The pages of a portal without settings. */
	public static StaticPages staticPages() {
		return staticPages(SiteSettings.unnamed(), HelpSettings.none());
	}

	static StaticPages staticPages(SiteSettings settings, HelpSettings help) {
		SiteTexts texts = new SiteTexts(settings);
		return new StaticPages(texts, new SiteMarks(texts, new SiteStyle(ColourSettings.standard(), texts)), help);
	}

	/** Announces something in French; {@link #silence} ends it. */
	public static void announce(ApplicationContext portal, String text) {
		portal.getBean(LiveSite.class).take(new LiveState(Map.of("fr", text), null, null, null));
	}

	/** Switches the read-only mode on; {@link #silence} ends it. */
	public static void refuseChanges(ApplicationContext portal) {
		portal.getBean(LiveSite.class).take(new LiveState(Map.of(), null, null, true));
	}

	/** Ends all that was announced or refused. */
	public static void silence(ApplicationContext portal) {
		portal.getBean(LiveSite.class).take(LiveState.NOTHING);
	}

}
