using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Unknot.Web.Shell;

/// <summary>An empty value among several of one name stays an empty text: a list of texts holds texts, and nothing of ours looks for what is not there.</summary>
internal sealed class EmptyInLists : IDisplayMetadataProvider
{
    // A field and a parameter have a metadata of their own kind; the bare type stands for what is in a list.
    public void CreateDisplayMetadata(DisplayMetadataProviderContext context)
    {
        if (context.Key is { MetadataKind: ModelMetadataKind.Type } key && key.ModelType == typeof(string))
        {
            context.DisplayMetadata.ConvertEmptyStringToNull = false;
        }
    }
}
