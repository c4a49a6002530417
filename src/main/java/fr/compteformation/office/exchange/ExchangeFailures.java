package fr.compteformation.office.exchange;

import jakarta.servlet.http.HttpServletRequest;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns exceptions of the endpoints into problems that say nothing of what was sent. */
@RestControllerAdvice(assignableTypes = { BalanceEndpoint.class, DayEndpoint.class, EmployerFileEndpoint.class })
class ExchangeFailures {

	private static final Logger LOG = LoggerFactory.getLogger(ExchangeFailures.class);

	@ExceptionHandler
	ResponseEntity<Object> failed(Exception failure, HttpServletRequest request) {
		ExchangeProblem problem = problem(failure);
		if (problem == ExchangeProblem.FAILED) {
			LOG.error("The exchange failed at {}: {}", request.getServletPath(), failure.getClass().getName());
			LOG.debug("The failure of the exchange", failure);
		}
		return problem.answer();
	}

	private static ExchangeProblem problem(Exception failure) {
		return switch (failure) {
			case AccessDeniedException refused -> ExchangeProblem.FORBIDDEN;
			case HttpMessageNotReadableException unreadable -> ExchangeProblem.INVALID;
			case MethodArgumentTypeMismatchException wrong -> ExchangeProblem.INVALID;
			case ErrorResponse answer when answer.getStatusCode().is4xxClientError() -> ExchangeProblem.INVALID;
			case Exception away when ExchangeProblem.isUnavailable(away) -> ExchangeProblem.UNAVAILABLE;
			default -> ExchangeProblem.FAILED;
		};
	}

}
