package nl.handje.relay;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a town chooses about the lines between neighbours.
 *
 * @param translation
 *            whether words are translated for who speaks another language, when there is a {@link Translation}
 */
@ConfigurationProperties("handje.relay")
record RelaySettings(@DefaultValue("false") boolean translation) {}
