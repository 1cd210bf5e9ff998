package org.trama.page;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.trama.it.WithBundledEdition;

/**
 * A test of the page in a real browser, on the bundled edition. Each test gets a
 * {@link Visitor}; at its end nothing may have gone wrong in the browser. Without a
 * browser (Chromium or Chrome, or what {@code TRAMA_IT_BROWSER} names) the tests are left
 * out with one line that says so; with {@code CI=true} they fail instead.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Tag("browser")
@ExtendWith(BrowserAtHand.class)
@WithBundledEdition
@ExtendWith(Visits.class)
@interface WithBrowser {

}
