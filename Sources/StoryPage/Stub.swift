import Mustache
import Foundation
