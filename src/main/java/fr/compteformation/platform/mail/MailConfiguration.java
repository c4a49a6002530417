package fr.compteformation.platform.mail;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.mail.util.StreamProvider;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.FileTemplateResolver;
import org.thymeleaf.templateresolver.ITemplateResolver;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import fr.compteformation.platform.site.SiteSettings;

/**
 * The outbox uses the scheduler that all nodes share: an email is a row, the node that
 * picks it sends heartbeats, and another node takes over when they stop.
 */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

	static {
		// The mail API otherwise searches all jars for it, several times for each email.
		System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
	}

	@Bean
	OneTimeTask<OutboxEntry> mails(Delivery delivery) {
		return Tasks.oneTime(Outbox.MAILS)
			.onFailure(new RetryRule())
			.execute((mail, context) -> delivery.deliver(mail.getId(), mail.getData()));
	}

	@Bean
	RecurringTask<Void> forgetUndeliverableMails(UndeliverableMails mails, MailRetention retention, Clock clock) {
		return Tasks.recurring("mail-housekeeping", FixedDelay.ofHours(1))
			.execute((instance, context) -> mails
				.forgetTriedBefore(clock.instant().minus(retention.undeliverableMail())));
	}

	@Bean
	DbSchedulerCustomizer schedulerReadsJson(Serializer outboxSerializer) {
		return new DbSchedulerCustomizer() {

			@Override
			public Optional<Serializer> serializer() {
				return Optional.of(outboxSerializer);
			}

		};
	}

	@Bean
	ITemplateEngine mailTemplates(SiteSettings site) {
		SpringTemplateEngine engine = new SpringTemplateEngine();
		if (site.folder() != null) {
			engine.addTemplateResolver(read(new FileTemplateResolver(), site.folder().getPath() + "/mail/"));
		}
		engine.addTemplateResolver(read(new ClassLoaderTemplateResolver(), "mail/"));
		return engine;
	}

	private static ITemplateResolver read(AbstractConfigurableTemplateResolver resolver, String folder) {
		resolver.setPrefix(folder);
		resolver.setSuffix(".html");
		resolver.setTemplateMode(TemplateMode.HTML);
		resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
		// The first that has a template makes the mail.
		resolver.setCheckExistence(true);
		resolver.setOrder((resolver instanceof FileTemplateResolver) ? 1 : 2);
		return resolver;
	}

}
