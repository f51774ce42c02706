using Unknot.Store;

namespace Unknot.Web.Tests.Store;

public sealed class DataFolders : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("unknot-test-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_new_one_is_for_its_owner_alone()
    {
        string made = DataFolder.Create(Path.Combine(_folder, "deep", "unknot")).Value;

        Directory.Exists(made).ShouldBeTrue();
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(made).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void A_file_in_its_place_is_a_sentence()
    {
        string file = Path.Combine(_folder, "unknot");
        File.WriteAllText(file, string.Empty);

        DataFolder.Create(file).Problems.ShouldHaveSingleItem().What.ShouldContain("--data");
    }
}
