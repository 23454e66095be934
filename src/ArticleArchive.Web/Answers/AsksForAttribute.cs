namespace ArticleArchive.Web.Answers;

/// <summary>Says what an endpoint asks of the server; without it that is <see cref="Answers.Work.Page"/>.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class AsksForAttribute(Work work) : Attribute
{
    public Work Work { get; } = work;
}
