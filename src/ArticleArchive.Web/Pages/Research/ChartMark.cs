namespace ArticleArchive.Web.Pages.Research;

/// <summary>A name under the axis of a chart.</summary>
/// <param name="X">Where it stands, as a share of the width.</param>
/// <param name="Anchor">Which part of it stands there: <c>start</c>, <c>middle</c> or <c>end</c>.</param>
/// <param name="Name">The name.</param>
internal sealed record ChartMark(string X, string Anchor, string Name);
