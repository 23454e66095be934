namespace ArticleArchive.Web.Http;

/// <summary>The version of what a response is made from. Two responses from the same address with the same version are byte for byte equal.</summary>
/// <param name="State">The state of the site that the response shows.</param>
/// <param name="Tag">The strong entity tag, including its quotation marks.</param>
internal sealed record ResponseVersion(SiteState State, string Tag);
