"""The records of VICS as msgspec types: every member that public writers use, typed as loosely as they write.

Names are the format's own.  A member that is not named here sends its record the exact way of `strict_json`.
"""

# Annotations stay live here: the member Media hides the class Media, which msgspec must see.

from msgspec import UNSET, Struct, UnsetType

Text = str | UnsetType | None
Truth = bool | str | UnsetType | None
Number = int | str | UnsetType | None
Loose = str | int | float | bool | UnsetType | None


class Named(Struct, gc=False):
    """A series or tag written as an object."""

    Name: str


Names = str | list[str | Named] | Named | UnsetType | None


class MediaFile(Struct, gc=False):
    """One place where the file was found."""

    MD5: Text = UNSET
    FileName: Text = UNSET
    FilePath: Text = UNSET
    Created: Text = UNSET
    Written: Text = UNSET
    Accessed: Text = UNSET
    Unallocated: Loose = UNSET
    Deleted: Loose = UNSET
    SourceID: Loose = UNSET
    PhysicalLocation: Loose = UNSET
    ParentMD5: Text = UNSET
    ParentFileName: Text = UNSET
    ParentFilePath: Text = UNSET
    ParentPhysicalLocation: Loose = UNSET


class AlternativeHash(Struct, gc=False):
    """A further hash of the same file."""

    HashName: Text = UNSET
    HashValue: Text = UNSET
    MD5: Text = UNSET
    MediaID: Loose = UNSET


class Property(Struct, gc=False):
    """One Exif entry; read to be stepped over."""

    MD5: Text = UNSET
    PropertyName: Loose = UNSET
    PropertyValue: Loose = UNSET


class Media(Struct, gc=False):
    """Metadata of one file.  PhotoDNA is read and dropped."""

    MediaID: int
    Category: Number = UNSET
    MD5: Text = UNSET
    SHA1: Text = UNSET
    VictimIdentified: Truth = UNSET
    OffenderIdentified: Truth = UNSET
    IsDistributed: Truth = UNSET
    IsPrecategorized: Loose = UNSET
    PrecategorizationSource: Loose = UNSET
    IsSuspected: Truth = UNSET
    SelfGenerated: Truth = UNSET
    Series: Names = UNSET
    Tags: Names = UNSET
    Comments: Text = UNSET
    MediaSize: Number = UNSET
    MimeType: Text = UNSET
    RelativeFilePath: Text = UNSET
    DateUpdated: Text = UNSET
    PhotoDNA: Loose = UNSET
    MediaFiles: list[MediaFile] | UnsetType | None = UNSET
    AlternativeHashes: list[AlternativeHash] | UnsetType | None = UNSET
    Exifs: list[Property] | UnsetType | None = UNSET


MediaList = list[Media] | UnsetType | None


class Case(Struct, gc=False):
    """A case with its media.  Contact persons are read and dropped."""

    CaseID: Loose = UNSET
    CaseNumber: Number = UNSET
    ContactOrganization: Text = UNSET
    ContactName: Text = UNSET
    ContactPhone: Loose = UNSET
    ContactEmail: Text = UNSET
    ContactTitle: Text = UNSET
    SourceApplicationName: Text = UNSET
    SourceApplicationVersion: Loose = UNSET
    TotalMediaFiles: Loose = UNSET
    TotalPrecategorized: Loose = UNSET
    Media: MediaList = UNSET
