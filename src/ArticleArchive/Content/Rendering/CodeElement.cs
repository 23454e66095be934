using Markdig.Syntax.Inlines;

namespace ArticleArchive.Content.Rendering;

/// <summary>The words in <c>code</c> or a similar element; unlike a Markdown code span, it can contain elements.</summary>
internal sealed class CodeElement : ContainerInline;
