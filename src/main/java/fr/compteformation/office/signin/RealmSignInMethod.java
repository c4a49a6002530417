package fr.compteformation.office.signin;

import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.stereotype.Component;

import fr.compteformation.people.signin.SignInMethod;
import fr.compteformation.people.signin.SignedOut;
import fr.compteformation.platform.base.PagePath;

/**
 * Sign-in of agents and professionals: two factors, implemented as two Spring Security
 * filters for each realm.
 */
@Component
class RealmSignInMethod implements SignInMethod {

	private final SignInRealms realms;

	private final PasswordStep password;

	private final CodeStep code;

	private final StaffSessionFilter stillAllowed;

	RealmSignInMethod(SignInRealms realms, PasswordStep password, CodeStep code, SecurityContextHolderStrategy contexts,
			Clock clock) {
		this.realms = realms;
		this.password = password;
		this.code = code;
		this.stillAllowed = new StaffSessionFilter(realms, contexts, clock);
	}

	@Override
	public void configure(HttpSecurity http) {
		http.logout((logout) -> logout.addLogoutHandler(RealmSignInMethod::backToTheSignIn))
			// After the header filter, so that its redirects carry the security headers.
			.addFilterAfter(this.stillAllowed, HeaderWriterFilter.class);
		Arrays.stream(SignInRealm.values()).forEach((realm) -> configure(http, realm));
	}

	private void configure(HttpSecurity http, SignInRealm realm) {
		RealmAccounts accounts = this.realms.accounts(realm);
		http.exceptionHandling((refusal) -> refusal.defaultAuthenticationEntryPointFor(
				new LoginUrlAuthenticationEntryPoint(realm.signIn().path()),
				PathPatternRequestMatcher.withDefaults().matcher(realm.pages().andBelow())))
			.addFilterBefore(this.password.filter(accounts), UsernamePasswordAuthenticationFilter.class)
			.addFilterBefore(this.code.filter(accounts, this.realms.codes(realm)),
					UsernamePasswordAuthenticationFilter.class);
	}

	@Override
	public Set<String> forms() {
		return Arrays.stream(SignInRealm.values())
			.flatMap((realm) -> Stream.of(realm.signIn().path(), realm.code().path()))
			.collect(Collectors.toSet());
	}

	static PathPatternRequestMatcher post(PagePath page) {
		return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, page.path());
	}

	private static void backToTheSignIn(HttpServletRequest request, HttpServletResponse response,
			@Nullable Authentication person) {
		Optional.ofNullable(person)
			.map(Authentication::getPrincipal)
			.flatMap(SignInRealm::of)
			.ifPresent((realm) -> SignedOut.goOnTo(request, URI.create(realm.signIn().path())));
	}

}
