package fr.compteformation.platform.database;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Suppresses log messages about failures caused by a known outage or an exhausted pool,
 * because the pool has already logged it. Otherwise every request and every job would
 * repeat it.
 */
@Component
class OutageLogFilter extends TurboFilter implements DisposableBean {

	private final DatabasePool pool;

	OutageLogFilter(DatabasePool pool) {
		this.pool = pool;
		if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logs) {
			logs.addTurboFilter(this);
		}
	}

	@Override
	public FilterReply decide(@Nullable Marker marker, Logger logger, Level level, @Nullable String format,
			Object @Nullable [] parameters, @Nullable Throwable failure) {
		return (failure != null && this.pool.isTold() && !logger.getName().equals(DatabasePool.class.getName())
				&& DatabaseAway.isReasonOf(failure)) ? FilterReply.DENY : FilterReply.NEUTRAL;
	}

	@Override
	public void destroy() {
		if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logs) {
			logs.getTurboFilterList().remove(this);
		}
	}

}
