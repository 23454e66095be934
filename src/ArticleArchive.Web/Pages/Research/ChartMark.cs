namespace ArticleArchive.Web.Pages.Research;

/// <summary>A label under the axis of a chart.</summary>
/// <param name="X">Its position, as a share of the width.</param>
/// <param name="Anchor">The part of the label at that position: <c>start</c>, <c>middle</c> or <c>end</c>.</param>
/// <param name="Name">The label.</param>
internal sealed record ChartMark(string X, string Anchor, string Name);
