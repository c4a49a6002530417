package fr.compteformation.platform.security.admission;

import java.time.Clock;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

import fr.compteformation.platform.base.Keys;
import fr.compteformation.platform.site.SiteTexts;

@Configuration
@ConditionalOnBooleanProperty(name = "compte-formation.admission.enabled", matchIfMissing = true)
class AdmissionConfiguration {

	@Bean
	RequestsInWork requestsInWork(AdmissionSettings settings, Clock clock) {
		return new RequestsInWork(settings.perProcessor() * Runtime.getRuntime().availableProcessors(),
				settings.patience(), clock);
	}

	/** Before everything that costs something. */
	@Bean
	FilterRegistrationBean<AdmissionFilter> admission(RequestsInWork crowd, SiteTexts site, Keys keys, Clock clock,
			AdmissionSettings settings) {
		FilterRegistrationBean<AdmissionFilter> filter = new FilterRegistrationBean<>(
				new AdmissionFilter(crowd, new WaitingPage(site), keys, clock, settings.kept()));
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
		return filter;
	}

}
