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
 * filters for each door.
 */
@Component
class DoorSignInMethod implements SignInMethod {

	private final Doors doors;

	private final PasswordStep password;

	private final CodeStep code;

	private final StaffSessionFilter stillAllowed;

	DoorSignInMethod(Doors doors, PasswordStep password, CodeStep code, SecurityContextHolderStrategy contexts,
			Clock clock) {
		this.doors = doors;
		this.password = password;
		this.code = code;
		this.stillAllowed = new StaffSessionFilter(doors, contexts, clock);
	}

	@Override
	public void configure(HttpSecurity http) {
		http.logout((logout) -> logout.addLogoutHandler(DoorSignInMethod::backToTheSignIn))
			// After the header filter, so that its redirects carry the security headers.
			.addFilterAfter(this.stillAllowed, HeaderWriterFilter.class);
		Arrays.stream(SignInDoor.values()).forEach((door) -> configure(http, door));
	}

	private void configure(HttpSecurity http, SignInDoor door) {
		DoorAccounts accounts = this.doors.accounts(door);
		http.exceptionHandling((refusal) -> refusal.defaultAuthenticationEntryPointFor(
				new LoginUrlAuthenticationEntryPoint(door.signIn().path()),
				PathPatternRequestMatcher.withDefaults().matcher(door.pages().andBelow())))
			.addFilterBefore(this.password.filter(accounts), UsernamePasswordAuthenticationFilter.class)
			.addFilterBefore(this.code.filter(accounts, this.doors.codes(door)),
					UsernamePasswordAuthenticationFilter.class);
	}

	@Override
	public Set<String> forms() {
		return Arrays.stream(SignInDoor.values())
			.flatMap((door) -> Stream.of(door.signIn().path(), door.code().path()))
			.collect(Collectors.toSet());
	}

	static PathPatternRequestMatcher post(PagePath page) {
		return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, page.path());
	}

	private static void backToTheSignIn(HttpServletRequest request, HttpServletResponse response,
			@Nullable Authentication person) {
		Optional.ofNullable(person)
			.map(Authentication::getPrincipal)
			.flatMap(SignInDoor::of)
			.ifPresent((door) -> SignedOut.goOnTo(request, URI.create(door.signIn().path())));
	}

}
