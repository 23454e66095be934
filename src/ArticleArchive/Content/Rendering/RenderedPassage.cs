namespace ArticleArchive.Content.Rendering;

/// <summary>A passage as the renderer wrote it.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Html">Its inline HTML, or the whole table.</param>
internal readonly record struct RenderedPassage(string Text, string Html);
