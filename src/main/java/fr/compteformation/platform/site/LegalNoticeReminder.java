package fr.compteformation.platform.site;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Reminds operators of what the law requires: the portal cannot know who publishes it.
 */
@Component
class LegalNoticeReminder {

	private static final Logger LOG = LoggerFactory.getLogger(LegalNoticeReminder.class);

	private static final String PAGE = "pages/mentions-legales_fr.md";

	LegalNoticeReminder(SiteTexts texts) {
		if (!texts.isReplaced(PAGE)) {
			LOG.warn("The page /mentions-legales names no publisher: put {} into compte-formation.site.folder", PAGE);
		}
	}

}
