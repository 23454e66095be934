namespace ArticleArchive.Web.Linking;

/// <summary>A stretch of the text of a page.</summary>
/// <param name="First">The block it begins in.</param>
/// <param name="Start">Where in that block's text, in UTF-16 units.</param>
/// <param name="Last">The block it ends in.</param>
/// <param name="End">Where in that block's text, in UTF-16 units.</param>
internal readonly record struct TextStretch(int First, int Start, int Last, int End);
