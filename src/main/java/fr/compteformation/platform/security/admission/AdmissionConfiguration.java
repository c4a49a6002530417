package fr.compteformation.platform.security.admission;

import java.time.Clock;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

import fr.compteformation.platform.keys.Keys;
import fr.compteformation.platform.site.StaticPages;

@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "compte-formation.admission.enabled", matchIfMissing = true)
class AdmissionConfiguration {

	@Bean
	RequestsInWork requestsInWork(AdmissionSettings settings, Clock clock) {
		return new RequestsInWork(settings.perProcessor() * Runtime.getRuntime().availableProcessors(),
				settings.patience(), clock);
	}

	@Bean
	Gate gate(RequestsInWork crowd, Clock clock) {
		return new Gate(crowd, clock);
	}

	@Bean
	MeterBinder closedGate(Gate gate) {
		return (registry) -> Gauge.builder("compte.formation.admission", gate, (any) -> any.isOpen() ? 0 : 1)
			.description("1 while new visitors wait")
			.register(registry);
	}

	/** Before everything that costs something. */
	@Bean
	FilterRegistrationBean<AdmissionFilter> admission(RequestsInWork crowd, Gate gate, StaticPages texts, Keys keys,
			Clock clock, AdmissionSettings settings) {
		FilterRegistrationBean<AdmissionFilter> filter = new FilterRegistrationBean<>(
				new AdmissionFilter(crowd, gate, new WaitingPage(texts), keys, clock, settings.kept()));
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
		return filter;
	}

}
