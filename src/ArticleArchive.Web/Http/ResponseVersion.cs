namespace ArticleArchive.Web.Http;

/// <summary>What a response is made from: two responses from one address with the same version are identical, byte for byte.</summary>
/// <param name="State">The state of the site that the response shows.</param>
/// <param name="Encoding">The content encoding: <c>br</c>, <c>gzip</c>, or empty.</param>
/// <param name="Tag">The strong entity tag, with its quotation marks.</param>
internal sealed record ResponseVersion(SiteState State, string Encoding, string Tag);
