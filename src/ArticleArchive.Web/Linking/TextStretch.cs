namespace ArticleArchive.Web.Linking;

/// <summary>A stretch of a page's text.</summary>
/// <param name="First">Its first block.</param>
/// <param name="Start">Its start in that block's text, in UTF-16 units.</param>
/// <param name="Last">Its last block.</param>
/// <param name="End">Its end in that block's text, in UTF-16 units.</param>
internal readonly record struct TextStretch(int First, int Start, int Last, int End);
