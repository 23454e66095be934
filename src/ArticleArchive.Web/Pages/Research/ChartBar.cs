namespace ArticleArchive.Web.Pages.Research;

/// <summary>A bar of a chart. Across, places are shares of the width, as <c>12.5%</c>; down, they are pixels, so that letters keep their size on any screen.</summary>
/// <param name="X">Where it begins.</param>
/// <param name="Width">How broad it is.</param>
/// <param name="Y">Where its top is.</param>
/// <param name="Height">How high it is.</param>
/// <param name="Name">What it shows, in words.</param>
/// <param name="Address">Where it leads.</param>
/// <param name="IsThin">Whether it rests on few words.</param>
internal sealed record ChartBar(string X, string Width, string Y, string Height, string Name, string Address, bool IsThin);
