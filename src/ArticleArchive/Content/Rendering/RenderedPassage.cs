namespace ArticleArchive.Content.Rendering;

/// <summary>A rendered passage.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Html">Its inline HTML, or a whole table.</param>
internal readonly record struct RenderedPassage(string Text, string Html);
