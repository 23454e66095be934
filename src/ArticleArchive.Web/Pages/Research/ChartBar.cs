namespace ArticleArchive.Web.Pages.Research;

/// <summary>
/// A bar of a chart. Horizontal values are shares of the width, as <c>12.5%</c>; vertical ones are pixels, so that letters keep their size on any screen.
/// </summary>
/// <param name="X">The position of its left edge.</param>
/// <param name="Width">Its width.</param>
/// <param name="Y">The position of its top.</param>
/// <param name="Height">Its height.</param>
/// <param name="Name">What it shows, in words.</param>
/// <param name="Address">The address that it leads to.</param>
/// <param name="IsThin">Whether it is based on few words.</param>
internal sealed record ChartBar(string X, string Width, string Y, string Height, string Name, string Address, bool IsThin);
