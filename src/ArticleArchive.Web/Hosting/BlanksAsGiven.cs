using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace ArticleArchive.Web.Hosting;

/// <summary>Hands blanks of an address to a page as they are; left to itself the framework hands over null, which no page expects of a part that must be there.</summary>
internal sealed class BlanksAsGiven : IDisplayMetadataProvider
{
    public void CreateDisplayMetadata(DisplayMetadataProviderContext context) => context.DisplayMetadata.ConvertEmptyStringToNull = false;
}
